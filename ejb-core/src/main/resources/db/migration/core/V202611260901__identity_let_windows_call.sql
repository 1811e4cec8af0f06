-- Whoever works at a window calls tickets there; administrators set the halls up.
insert into identity_role_permission (role, permission) values
  ('township.acceptance', 'hall.serve'), ('window.acceptance', 'hall.serve'), ('reviewer', 'hall.serve'),
  ('administrator', 'hall.manage');

-- Leaders watch over the cases of their units, administrators of processes over all.
insert into identity_role_permission (role, permission) values
  ('township.head', 'process.monitor'), ('department.head', 'process.monitor'),
  ('county.leader', 'process.monitor'), ('administrator', 'process.monitor');

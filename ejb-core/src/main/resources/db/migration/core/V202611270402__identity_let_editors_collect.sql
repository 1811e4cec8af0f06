-- The editor of the sites collects and decides, leaders read, and every unit answers what it is sent.
insert into identity_role_permission (role, permission) values
  ('content.editor', 'media.read'), ('content.editor', 'media.edit'), ('content.editor', 'media.answer'),
  ('county.leader', 'media.read'),
  ('content.writer', 'media.answer'), ('department.head', 'media.answer'), ('township.head', 'media.answer');

-- Who writes, who reviews, and who looks after the sites as a whole.
insert into identity_role (code, name_zh, name_en, scope, heads, console_role) values
  ('content.writer', '信息员', 'Content writer', 'UNIT', false, null),
  ('content.editor', '网站总编', 'Editor of the sites', 'COUNTY', false, null);
insert into identity_role_permission (role, permission) values
  ('content.writer', 'content.write'),
  ('content.editor', 'content.write'), ('content.editor', 'content.review'), ('content.editor', 'content.manage'),
  ('department.head', 'content.review'), ('township.head', 'content.review'), ('county.leader', 'content.review');

-- Editors keep the places of the map.
insert into identity_role (code, name_zh, name_en, scope, heads, console_role) values
  ('map.editor', '地图编辑岗', 'Map editor', 'COUNTY', false, null);
insert into identity_role_permission (role, permission) values ('map.editor', 'map.edit');

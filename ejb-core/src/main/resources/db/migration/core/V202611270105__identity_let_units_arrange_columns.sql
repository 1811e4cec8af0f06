-- The editor of the sites arranges all columns; heads those that were entrusted to their units.
insert into identity_role_permission (role, permission) values
  ('content.editor', 'content.columns'), ('department.head', 'content.columns'), ('township.head', 'content.columns');

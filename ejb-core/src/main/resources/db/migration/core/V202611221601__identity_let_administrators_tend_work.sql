-- Administrators see work that waits or fails, and have it tried again.
insert into identity_role_permission (role, permission) values ('administrator', 'scheduling.tend');

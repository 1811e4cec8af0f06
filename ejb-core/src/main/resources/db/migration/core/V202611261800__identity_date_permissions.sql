-- The realm compares with the county's day: the day of the database's session may be another one for hours.
drop view identity_realm_permission;

create view identity_realm_permission as
select g.account_id as account_id, 'PERMISSION' as kind, p.permission as name,
  g.valid_from as valid_from, g.valid_until as valid_until
from identity_grant g join identity_role_permission p on p.role = g.role
  join identity_account a on a.id = g.account_id and a.password_temporary = false
union
select g.account_id as account_id, 'CONSOLE' as kind, r.console_role as name,
  g.valid_from as valid_from, g.valid_until as valid_until
from identity_grant g join identity_role r on r.code = g.role
  join identity_account a on a.id = g.account_id and a.password_temporary = false
where r.console_role is not null
union
select a.id as account_id, 'PERMISSION' as kind, 'intranet.use' as name,
  cast(null as date) as valid_from, cast(null as date) as valid_until
from identity_account a where a.kind = 'STAFF' and a.password_temporary = false
union
select a.id as account_id, 'PERMISSION' as kind, 'portal.file' as name,
  cast(null as date) as valid_from, cast(null as date) as valid_until
from identity_account a where a.kind in ('CITIZEN', 'FIRM') and a.password_temporary = false
union
select a.id as account_id, 'PERMISSION' as kind, 'password.change' as name,
  cast(null as date) as valid_from, cast(null as date) as valid_until
from identity_account a where a.password_temporary = true;

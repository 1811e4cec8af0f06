-- A mail to a list says where its reader leaves it with one click.
alter table notification_dispatch add column leave_address varchar(300);
-- A morning's news are longer than a notice.
alter table notification_dispatch alter column body set data type varchar(20000);

-- A licence can be suspended for a while, and its holder is reminded of its end, once at each stage.
alter table approval_licence add column suspended_from date;
alter table approval_licence add column suspended_until date;
alter table approval_licence add column suspension_reason varchar(500);
alter table approval_licence add column suspension_basis varchar(300);
alter table approval_licence add column reminded varchar(20);
create index ix_approval_licence_until on approval_licence (valid_until, id);

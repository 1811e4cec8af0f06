-- Window clerks take in drafts of others; any window takes any matter.
alter table approval_draft add column taken_by bigint;
alter table approval_draft add column from_portal boolean default true not null;
alter table approval_draft add constraint fk_approval_draft_taken_by
  foreign key (taken_by) references identity_account (id);
create index ix_approval_draft_taken_by on approval_draft (taken_by, changed_at);
insert into identity_role_permission (role, permission) values
  ('township.acceptance', 'approval.intake'), ('window.acceptance', 'approval.intake');

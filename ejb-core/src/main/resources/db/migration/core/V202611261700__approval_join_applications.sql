-- A joint application has parts, each decided by its organ.
alter table approval_application add column joint_id bigint;
alter table approval_application add constraint fk_approval_application_joint
  foreign key (joint_id) references approval_application (id);
create index ix_approval_application_joint on approval_application (joint_id);

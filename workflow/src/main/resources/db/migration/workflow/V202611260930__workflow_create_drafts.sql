-- Processes are designed as drafts, say what is new with each version, and may be taken out of use.
create sequence workflow_draft_seq start with 1 increment by 50;

create table workflow_draft (
  id bigint not null,
  process varchar(80) not null,
  based_on integer,
  name_zh varchar(200) not null,
  name_en varchar(200) not null,
  bpmn varchar(1000000) not null,
  revision integer not null,
  changed_by bigint not null,
  changed_at timestamp with time zone not null,
  constraint pk_workflow_draft primary key (id)
);
create index ix_workflow_draft_process on workflow_draft (process);

alter table workflow_definition add column note varchar(1000);
alter table workflow_definition add column retired_by bigint;
alter table workflow_definition add column retired_at timestamp with time zone;
alter table workflow_definition add column retired_for varchar(1000);
alter table workflow_definition add constraint ck_workflow_definition_retired
  check ((retired_at is null) = (retired_by is null));

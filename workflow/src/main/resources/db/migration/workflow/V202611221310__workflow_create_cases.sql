-- Definitions, cases, steps with their signers, and the history of the approval engine.
create sequence workflow_definition_seq start with 1 increment by 50;
create sequence workflow_case_seq start with 1 increment by 50;
create sequence workflow_step_seq start with 1 increment by 50;
create sequence workflow_signer_seq start with 1 increment by 50;
create sequence workflow_history_seq start with 1 increment by 50;
create sequence workflow_stand_in_seq start with 1 increment by 50;
create sequence workflow_copy_seq start with 1 increment by 50;

create table workflow_definition (
  id bigint not null,
  process varchar(80) not null,
  version integer not null,
  name_zh varchar(200) not null,
  name_en varchar(200) not null,
  published_by bigint not null,
  published_at timestamp with time zone not null,
  digest varchar(64) not null,
  bpmn varchar(1000000) not null,
  constraint pk_workflow_definition primary key (id),
  constraint uk_workflow_definition_version unique (process, version)
);

create table workflow_case (
  id bigint not null,
  owner_system varchar(60) not null,
  case_number varchar(60) not null,
  process varchar(80) not null,
  process_version integer not null,
  form varchar(120),
  title_zh varchar(300) not null,
  title_en varchar(300) not null,
  summary varchar(500),
  started_by bigint not null,
  started_at timestamp with time zone not null,
  state varchar(20) not null,
  end_node varchar(80),
  ended_at timestamp with time zone,
  suspended_for varchar(1000),
  held_alarms varchar(1000000) not null,
  last_actor bigint not null,
  lanes varchar(1000000) not null,
  facts varchar(1000000) not null,
  way varchar(1000000) not null,
  engine_state bytea,
  constraint pk_workflow_case primary key (id),
  constraint uk_workflow_case_number unique (owner_system, case_number),
  constraint ck_workflow_case_over check ((state in ('RUNNING', 'SUSPENDED')) = (ended_at is null)),
  constraint ck_workflow_case_rests check ((state = 'SUSPENDED') = (suspended_for is not null)),
  constraint fk_workflow_case_definition foreign key (process, process_version)
    references workflow_definition (process, version)
);
create index ix_workflow_case_process on workflow_case (process, process_version);

-- Whom a case is about: people who declared themselves close to them don't decide on it.
create table workflow_subject (
  case_id bigint not null,
  subject varchar(120) not null,
  constraint pk_workflow_subject primary key (case_id, subject),
  constraint fk_workflow_subject_case foreign key (case_id) references workflow_case (id)
);
create index ix_workflow_subject on workflow_subject (subject);

create table workflow_declaration (
  person bigint not null,
  subject varchar(120) not null,
  relation varchar(20) not null,
  declared_by bigint not null,
  declared_at timestamp with time zone not null,
  constraint pk_workflow_declaration primary key (person, subject)
);
create index ix_workflow_declaration_subject on workflow_declaration (subject);

create table workflow_stand_in (
  id bigint not null,
  principal bigint not null,
  deputy bigint not null,
  from_day date not null,
  to_day date not null,
  process varchar(80),
  appointed_by bigint not null,
  ended_by bigint,
  ended_at timestamp with time zone,
  constraint pk_workflow_stand_in primary key (id),
  constraint ck_workflow_stand_in_days check (to_day >= from_day),
  constraint ck_workflow_stand_in_people check (principal <> deputy)
);
create index ix_workflow_stand_in_deputy on workflow_stand_in (deputy, to_day);
create index ix_workflow_stand_in_principal on workflow_stand_in (principal, to_day);

create table workflow_step (
  id bigint not null,
  case_id bigint not null,
  node varchar(80) not null,
  name_zh varchar(200) not null,
  name_en varchar(200) not null,
  lane varchar(40) not null,
  mode varchar(20) not null,
  ratio varchar(20),
  vetoes varchar(500) not null,
  veto_roles varchar(500) not null,
  outcomes varchar(500) not null,
  opinion_for varchar(500) not null,
  fields varchar(8000) not null,
  for_subject boolean not null,
  state varchar(20) not null,
  outcome varchar(40),
  sent_by bigint not null,
  opened_at timestamp with time zone not null,
  closed_by bigint,
  closed_at timestamp with time zone,
  work varchar(40) not null,
  places integer not null,
  cause_id bigint,
  skipped boolean not null,
  straight_return varchar(1000000),
  urged_at timestamp with time zone,
  due_on date,
  due_at timestamp with time zone,
  remind_at timestamp with time zone,
  basis varchar(200),
  due_no integer not null,
  reminded boolean not null,
  overdue boolean not null,
  constraint pk_workflow_step primary key (id),
  constraint uk_workflow_step_work unique (work),
  constraint ck_workflow_step_closed check ((state = 'OPEN') = (closed_at is null)),
  constraint fk_workflow_step_case foreign key (case_id) references workflow_case (id),
  constraint fk_workflow_step_cause foreign key (cause_id) references workflow_step (id)
);
create index ix_workflow_step_case on workflow_step (case_id, id);
create index ix_workflow_step_cause on workflow_step (cause_id);

-- The queue is whom the place waits for, and empty while it waits for nobody: the inbox is this index.
create table workflow_signer (
  id bigint not null,
  step_id bigint not null,
  place integer not null,
  line integer not null,
  turn integer not null,
  unit bigint,
  role varchar(80),
  person bigint,
  stands_in_for bigint,
  added_by bigint,
  delegate bigint,
  queue varchar(110),
  outcome varchar(40),
  opinion varchar(4000),
  signed_at timestamp with time zone,
  constraint pk_workflow_signer primary key (id),
  constraint uk_workflow_signer_place unique (step_id, place),
  constraint ck_workflow_signer_signed check (signed_at is null or (person is not null and queue is null)),
  constraint fk_workflow_signer_step foreign key (step_id) references workflow_step (id)
);
create index ix_workflow_signer_queue on workflow_signer (queue);

create table workflow_history (
  id bigint not null,
  case_id bigint not null,
  at timestamp with time zone not null,
  kind varchar(20) not null,
  node varchar(80),
  name_zh varchar(200),
  name_en varchar(200),
  actor bigint not null,
  on_behalf_of bigint,
  outcome varchar(80),
  handed_to bigint,
  note varchar(4000),
  constraint pk_workflow_history primary key (id),
  constraint fk_workflow_history_case foreign key (case_id) references workflow_case (id)
);
create index ix_workflow_history_case on workflow_history (case_id, id);

create table workflow_reading (
  step_id bigint not null,
  person bigint not null,
  at timestamp with time zone not null,
  constraint pk_workflow_reading primary key (step_id, person),
  constraint fk_workflow_reading_step foreign key (step_id) references workflow_step (id)
);

-- What a signer has begun to write; gone when the step is closed.
create table workflow_opinion_draft (
  step_id bigint not null,
  person bigint not null,
  text varchar(4000) not null,
  kept_at timestamp with time zone not null,
  constraint pk_workflow_opinion_draft primary key (step_id, person),
  constraint fk_workflow_opinion_draft_step foreign key (step_id) references workflow_step (id)
);

create table workflow_copy (
  id bigint not null,
  case_id bigint not null,
  recipient bigint not null,
  sent_by bigint not null,
  note varchar(1000),
  sent_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint pk_workflow_copy primary key (id),
  constraint fk_workflow_copy_case foreign key (case_id) references workflow_case (id)
);
create index ix_workflow_copy_recipient on workflow_copy (recipient, read_at);
create index ix_workflow_copy_case on workflow_copy (case_id);

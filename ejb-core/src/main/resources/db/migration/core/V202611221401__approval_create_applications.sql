-- An application from filing to its end, with its clocks, materials, notices, licence and the timeline people read.
create sequence approval_application_seq increment by 50;
create table approval_application (
  id bigint not null,
  number varchar(30) not null,
  query_index varchar(64) not null,
  matter_code varchar(60) not null,
  matter_version bigint not null,
  title_zh varchar(200) not null,
  title_en varchar(300) not null,
  channel varchar(20) not null,
  account_id bigint,
  applicant_kind varchar(20) not null,
  applicant_name varchar(120) not null,
  applicant_sealed varchar(200),
  applicant_index varchar(64),
  contact_sealed varchar(300),
  unit_id bigint not null,
  township_id bigint,
  answers_sealed varchar(1000000) not null,
  stage varchar(30) not null,
  received_on date not null,
  submitted_at timestamp with time zone not null,
  correction_used boolean not null,
  correction_asked_on date,
  check_due date,
  accepted_on date,
  accepted_by_silence boolean not null,
  promised_due date,
  legal_due date,
  due_estimated boolean not null,
  decided_on date,
  closed_at timestamp with time zone,
  rating integer,
  rating_comment varchar(500),
  rated_at timestamp with time zone,
  demo boolean not null,
  version integer not null,
  constraint pk_approval_application primary key (id),
  constraint uk_approval_application_number unique (number),
  constraint fk_approval_application_matter foreign key (matter_version) references approval_matter_version (id),
  constraint fk_approval_application_unit foreign key (unit_id) references directory_unit (id),
  constraint ck_approval_application_rating check (rating is null or rating between 1 and 5)
);
create index ix_approval_application_account on approval_application (account_id, submitted_at);
create index ix_approval_application_unit on approval_application (unit_id, stage, submitted_at);
create index ix_approval_application_stage on approval_application (stage, submitted_at);
create index ix_approval_application_matter on approval_application (matter_code, submitted_at);
create index ix_approval_application_submitted on approval_application (submitted_at);
create index ix_approval_application_closed on approval_application (closed_at);

create table approval_involved_unit (
  application_id bigint not null,
  unit_id bigint not null,
  constraint pk_approval_involved_unit primary key (application_id, unit_id),
  constraint fk_approval_involved_unit_application foreign key (application_id) references approval_application (id)
);
create index ix_approval_involved_unit on approval_involved_unit (unit_id, application_id);

create table approval_pause (
  application_id bigint not null,
  position integer not null,
  from_day date not null,
  to_day date,
  reason varchar(500) not null,
  constraint pk_approval_pause primary key (application_id, position),
  constraint fk_approval_pause_application foreign key (application_id) references approval_application (id)
);
create table approval_extension (
  application_id bigint not null,
  position integer not null,
  days integer not null,
  approved_on date not null,
  reason varchar(500) not null,
  basis varchar(200) not null,
  basis_en varchar(200) not null,
  constraint pk_approval_extension primary key (application_id, position),
  constraint fk_approval_extension_application foreign key (application_id) references approval_application (id)
);

create sequence approval_material_seq increment by 50;
create table approval_material (
  id bigint not null,
  application_id bigint not null,
  code varchar(60) not null,
  file_id bigint not null,
  round integer not null,
  handed_in_at timestamp with time zone not null,
  constraint pk_approval_material primary key (id),
  constraint fk_approval_material_application foreign key (application_id) references approval_application (id),
  constraint fk_approval_material_file foreign key (file_id) references files_file (id)
);
create index ix_approval_material_application on approval_material (application_id);

create sequence approval_notice_seq increment by 50;
create table approval_notice (
  id bigint not null,
  application_id bigint not null,
  kind varchar(30) not null,
  document_number varchar(60) not null,
  unit_id bigint not null,
  issued_on date not null,
  issued_by bigint not null,
  content varchar(20000) not null,
  file_id bigint,
  read_at timestamp with time zone,
  constraint pk_approval_notice primary key (id),
  constraint uk_approval_notice_number unique (document_number),
  constraint fk_approval_notice_application foreign key (application_id) references approval_application (id)
);
create index ix_approval_notice_application on approval_notice (application_id);

create sequence approval_event_seq increment by 50;
create table approval_event (
  id bigint not null,
  application_id bigint not null,
  at timestamp with time zone not null,
  kind varchar(40) not null,
  node varchar(60),
  account_id bigint,
  account_name varchar(120),
  unit_id bigint,
  text varchar(4000),
  for_applicant boolean not null,
  constraint pk_approval_event primary key (id),
  constraint fk_approval_event_application foreign key (application_id) references approval_application (id)
);
create index ix_approval_event_application on approval_event (application_id, at);

create sequence approval_licence_seq increment by 50;
create table approval_licence (
  id bigint not null,
  application_id bigint not null,
  template varchar(60) not null,
  identifier varchar(120) not null,
  check_token varchar(40) not null,
  name_zh varchar(120) not null,
  name_en varchar(200) not null,
  holder varchar(120) not null,
  issuer_unit bigint not null,
  issued_on date not null,
  valid_until date,
  content varchar(20000) not null,
  revoked_on date,
  revocation_reason varchar(500),
  revocation_number varchar(60),
  file_id bigint,
  demo boolean not null,
  version integer not null,
  constraint pk_approval_licence primary key (id),
  constraint uk_approval_licence_identifier unique (identifier),
  constraint uk_approval_licence_token unique (check_token),
  constraint fk_approval_licence_application foreign key (application_id) references approval_application (id)
);
create index ix_approval_licence_application on approval_licence (application_id);

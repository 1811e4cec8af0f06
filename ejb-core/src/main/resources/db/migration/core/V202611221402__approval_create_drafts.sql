-- What somebody has begun to fill in; kept for some weeks, found again on another device.
create sequence approval_draft_seq increment by 50;
create table approval_draft (
  id bigint not null,
  number varchar(30) not null,
  code_index varchar(64) not null,
  account_id bigint,
  matter_code varchar(60) not null,
  matter_version bigint not null,
  answers_sealed varchar(1000000) not null,
  completed_steps varchar(1000) not null,
  changed_at timestamp with time zone not null,
  expires_on date not null,
  submitted_as varchar(30),
  query_code_sealed varchar(200),
  version integer not null,
  constraint pk_approval_draft primary key (id),
  constraint uk_approval_draft_number unique (number),
  constraint fk_approval_draft_matter foreign key (matter_version) references approval_matter_version (id)
);
create index ix_approval_draft_account on approval_draft (account_id, changed_at);
create index ix_approval_draft_expires on approval_draft (expires_on);
create table approval_draft_material (
  draft_id bigint not null,
  code varchar(60) not null,
  file_id bigint not null,
  constraint pk_approval_draft_material primary key (draft_id, code, file_id),
  constraint fk_approval_draft_material_draft foreign key (draft_id) references approval_draft (id),
  constraint fk_approval_draft_material_file foreign key (file_id) references files_file (id)
);

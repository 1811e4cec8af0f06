-- What may follow on a written promise: ticked in a draft, kept with its words, its day and what became of it.
create table approval_draft_promise (
  draft_id bigint not null,
  code varchar(60) not null,
  text_version integer not null,
  constraint pk_approval_draft_promise primary key (draft_id, code),
  constraint fk_approval_draft_promise_draft foreign key (draft_id) references approval_draft (id)
);
create sequence approval_promise_seq increment by 50;
create table approval_promise (
  id bigint not null,
  application_id bigint not null,
  material varchar(60) not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  text_version integer not null,
  text_zh varchar(2000) not null,
  text_en varchar(3000) not null,
  given_at timestamp with time zone not null,
  due date,
  reminded_at timestamp with time zone,
  kept_on date,
  broken_on date,
  check_due date,
  checked_on date,
  checked_by bigint,
  finding varchar(1000),
  version integer not null,
  constraint pk_approval_promise primary key (id),
  constraint uk_approval_promise_material unique (application_id, material),
  constraint fk_approval_promise_application foreign key (application_id) references approval_application (id),
  constraint fk_approval_promise_checked_by foreign key (checked_by) references identity_account (id)
);
create index ix_approval_promise_due on approval_promise (state, due);
create index ix_approval_promise_check on approval_promise (checked_on, check_due);

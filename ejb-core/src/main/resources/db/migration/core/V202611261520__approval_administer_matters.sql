-- Matters are drafted before they are published, can be suspended, and remember who did what to them.
create table approval_matter_draft (
  code varchar(60) not null,
  based_on integer,
  definition varchar(1000000) not null,
  revision integer not null,
  changed_by bigint not null,
  changed_at timestamp with time zone not null,
  version integer not null,
  constraint pk_approval_matter_draft primary key (code)
);
create sequence approval_matter_log_seq increment by 50;
create table approval_matter_log (
  id bigint not null,
  code varchar(60) not null,
  event varchar(20) not null,
  account_id bigint not null,
  at timestamp with time zone not null,
  note varchar(500),
  changes varchar(1000000) not null,
  more integer not null,
  constraint pk_approval_matter_log primary key (id)
);
create index ix_approval_matter_log_code on approval_matter_log (code, at);
alter table approval_matter_version add column standing varchar(20) default 'OFFERED' not null;
alter table approval_matter_version add column standing_reason varchar(500);

-- The catalogue of matters: each published version is kept whole, because running cases stay with theirs.
create sequence approval_matter_version_seq increment by 50;
create table approval_matter_version (
  id bigint not null,
  code varchar(60) not null,
  version integer not null,
  current_version boolean not null,
  definition varchar(1000000) not null,
  published_by bigint not null,
  published_at timestamp with time zone not null,
  demo boolean not null,
  constraint pk_approval_matter_version primary key (id),
  constraint uk_approval_matter_version unique (code, version)
);
create index ix_approval_matter_version_current on approval_matter_version (current_version);

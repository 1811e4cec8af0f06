-- Many texts at once: an import, and each of its files with what became of it.
create sequence content_import_seq increment by 50;
create table content_import (
  id bigint not null,
  column_id bigint not null,
  language varchar(2) not null,
  file_id bigint not null,
  file_name varchar(255) not null,
  publish boolean not null,
  source varchar(100) not null,
  state varchar(20) not null,
  started_by bigint not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version integer not null,
  constraint pk_content_import primary key (id),
  constraint fk_content_import_column foreign key (column_id) references content_column (id),
  constraint fk_content_import_file foreign key (file_id) references files_file (id)
);
create index ix_content_import_started on content_import (started_at);
create sequence content_import_file_seq increment by 50;
create table content_import_file (
  id bigint not null,
  import_id bigint not null,
  column_id bigint not null,
  place integer not null,
  path varchar(300) not null,
  outcome varchar(20) not null,
  title varchar(200),
  number bigint,
  fault varchar(20),
  detail varchar(300),
  version_of varchar(200),
  issued_on date,
  constraint pk_content_import_file primary key (id),
  constraint uk_content_import_file_place unique (import_id, place),
  constraint fk_content_import_file_import foreign key (import_id) references content_import (id)
);
create index ix_content_import_file_outcome on content_import_file (import_id, outcome, place);
create index ix_content_import_file_version on content_import_file (column_id, version_of);

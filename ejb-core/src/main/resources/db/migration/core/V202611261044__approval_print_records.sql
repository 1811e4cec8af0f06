-- Prints of whole case histories, with what the county signed of them.
create sequence approval_record_seq increment by 50;
create table approval_record (
  id bigint not null,
  token varchar(40) not null,
  application_id bigint not null,
  application_number varchar(30) not null,
  printed_by bigint not null,
  printed_at timestamp with time zone not null,
  content_digest varchar(64) not null,
  content_signature varchar(128) not null,
  key_name varchar(16) not null,
  file_digest varchar(64) not null,
  file_signature varchar(128) not null,
  file_id bigint not null,
  constraint pk_approval_record primary key (id),
  constraint uk_approval_record_token unique (token),
  constraint fk_approval_record_application foreign key (application_id) references approval_application (id),
  constraint fk_approval_record_file foreign key (file_id) references files_file (id)
);
create index ix_approval_record_application on approval_record (application_id);

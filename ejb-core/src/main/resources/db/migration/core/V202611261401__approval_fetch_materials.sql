-- What the government holds is fetched: who is known for sure to apply, and where a material of a case came from.
alter table approval_draft add column identity_index varchar(64);
create sequence approval_fetched_seq increment by 50;
create table approval_fetched (
  id bigint not null,
  application_id bigint not null,
  material varchar(60) not null,
  source varchar(30) not null,
  name_zh varchar(200) not null,
  name_en varchar(300) not null,
  number varchar(120) not null,
  supplier_zh varchar(200) not null,
  supplier_en varchar(300) not null,
  issued_on date not null,
  valid_until date,
  fetched_at timestamp with time zone not null,
  constraint pk_approval_fetched primary key (id),
  constraint uk_approval_fetched_material unique (application_id, material),
  constraint fk_approval_fetched_application foreign key (application_id) references approval_application (id)
);
create index ix_approval_application_identity on approval_application (applicant_index, matter_code);
create index ix_approval_licence_template on approval_licence (template, application_id);

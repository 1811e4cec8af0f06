-- County, departments, offices, townships and villages as one tree; the path makes "this unit and below" one range.
create sequence directory_unit_seq increment by 50;
create table directory_unit (
  id bigint not null,
  code varchar(60) not null,
  parent_id bigint,
  path varchar(400) not null,
  kind varchar(20) not null,
  name_zh varchar(120) not null,
  name_en varchar(200) not null,
  short_zh varchar(60) not null,
  short_en varchar(100) not null,
  division varchar(12),
  credit_code varchar(18),
  document_mark varchar(20),
  phone varchar(40),
  address_zh varchar(200),
  address_en varchar(200),
  sort_order integer not null,
  closed_on date,
  demo boolean not null,
  version integer not null,
  constraint pk_directory_unit primary key (id),
  constraint uk_directory_unit_code unique (code),
  constraint fk_directory_unit_parent foreign key (parent_id) references directory_unit (id)
);
create index ix_directory_unit_path on directory_unit (path);
create index ix_directory_unit_division on directory_unit (division);

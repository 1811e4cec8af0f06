-- Settings that administrators change while the product runs; what is not here has its default from the catalogue in code.
create table configuration_setting (
  name varchar(100) not null,
  text varchar(1000) not null,
  changed_by bigint not null,
  changed_at timestamp with time zone not null,
  constraint pk_configuration_setting primary key (name)
);

-- Running numbers by pattern and year: a row is locked while its transaction lasts, so nothing is skipped or given twice.
create table numbers_sequence (
  name varchar(120) not null,
  last_number bigint not null,
  constraint pk_numbers_sequence primary key (name)
);

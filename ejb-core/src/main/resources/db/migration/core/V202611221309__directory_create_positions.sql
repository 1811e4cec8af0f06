-- Posts of units, and who holds them; a person may hold several, one is the main one.
create sequence directory_post_seq increment by 50;
create table directory_post (
  id bigint not null,
  unit_id bigint not null,
  title_zh varchar(60) not null,
  title_en varchar(100) not null,
  closed_on date,
  version integer not null,
  constraint pk_directory_post primary key (id),
  constraint fk_directory_post_unit foreign key (unit_id) references directory_unit (id)
);
create index ix_directory_post_unit on directory_post (unit_id);

create sequence directory_position_seq increment by 50;
create table directory_position (
  id bigint not null,
  account_id bigint not null,
  post_id bigint not null,
  main boolean not null,
  constraint pk_directory_position primary key (id),
  constraint fk_directory_position_account foreign key (account_id) references identity_account (id),
  constraint fk_directory_position_post foreign key (post_id) references directory_post (id)
);
create index ix_directory_position_account on directory_position (account_id);
create index ix_directory_position_post on directory_position (post_id);

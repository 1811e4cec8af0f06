-- Who wants to be told by mail of what is new in a column, or about a word.
create sequence content_subscription_seq increment by 50;
create table content_subscription (
  id bigint not null,
  address_sealed varchar(1000) not null,
  address_index varchar(200) not null,
  token varchar(64) not null,
  column_id bigint,
  keyword varchar(40),
  language varchar(2) not null,
  rhythm varchar(20) not null,
  confirmed boolean not null,
  asked_at timestamp with time zone not null,
  told_until timestamp with time zone not null,
  constraint pk_content_subscription primary key (id),
  constraint uk_content_subscription_token unique (token),
  constraint fk_content_subscription_column foreign key (column_id) references content_column (id)
);
create index ix_content_subscription_address on content_subscription (address_index);
create index ix_content_subscription_rhythm on content_subscription (rhythm, confirmed, id);

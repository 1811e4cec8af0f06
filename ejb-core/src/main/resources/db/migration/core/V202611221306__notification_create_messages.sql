-- Messages inside the product, and what leaves it by mail and SMS with its fate.
create sequence notification_message_seq increment by 50;
create table notification_message (
  id bigint not null,
  account_id bigint not null,
  word_key varchar(120) not null,
  parameters varchar(2000) not null,
  link varchar(300),
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint pk_notification_message primary key (id)
);
create index ix_notification_message_account on notification_message (account_id, read_at, created_at);
create sequence notification_dispatch_seq increment by 50;
create table notification_dispatch (
  id bigint not null,
  channel varchar(10) not null,
  address_sealed varchar(400) not null,
  address_masked varchar(120) not null,
  subject varchar(200),
  body varchar(4000) not null,
  state varchar(20) not null,
  attempts integer not null,
  last_error varchar(500),
  created_at timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint pk_notification_dispatch primary key (id),
  constraint ck_notification_dispatch_state check (state in ('WAITING', 'SENT', 'FAILED')),
  constraint ck_notification_dispatch_channel check (channel in ('MAIL', 'SMS'))
);
create index ix_notification_dispatch_created on notification_dispatch (created_at);

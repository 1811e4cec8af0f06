-- Who did what, when, from where, on which object, with which outcome. The product only ever appends.
create sequence audit_event_seq increment by 50;
create table audit_event (
  id bigint not null,
  at timestamp with time zone not null,
  account_id bigint,
  account_name varchar(120),
  source varchar(60) not null,
  action varchar(80) not null,
  object varchar(160),
  outcome varchar(20) not null,
  detail varchar(1000),
  constraint pk_audit_event primary key (id),
  constraint ck_audit_event_outcome check (outcome in ('SUCCESS', 'REFUSED', 'DENIED', 'FAILED'))
);
create index ix_audit_event_at on audit_event (at);
create index ix_audit_event_account on audit_event (account_id, at);
create index ix_audit_event_object on audit_event (object, at);
create index ix_audit_event_action on audit_event (action, at);

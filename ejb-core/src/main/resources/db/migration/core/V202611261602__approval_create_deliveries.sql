-- How decisions reach applicants, and until when. What was decided before is not watched afterwards.
create sequence approval_delivery_seq increment by 50;
create table approval_delivery (
  id bigint not null,
  application_id bigint not null,
  way varchar(20) not null,
  state varchar(20) not null,
  recipient_sealed varchar(2000),
  decided_on date,
  due_on date,
  carrier varchar(60),
  tracking_number varchar(60),
  sent_on date,
  served_on date,
  received_by varchar(120),
  note varchar(200),
  scan_id bigint,
  version integer not null,
  constraint pk_approval_delivery primary key (id),
  constraint uk_approval_delivery_application unique (application_id),
  constraint fk_approval_delivery_application foreign key (application_id) references approval_application (id),
  constraint fk_approval_delivery_scan foreign key (scan_id) references files_file (id),
  constraint ck_approval_delivery_due check ((state = 'CHOSEN') = (due_on is null)),
  constraint ck_approval_delivery_served check ((state = 'SERVED') = (served_on is not null))
);
create index ix_approval_delivery_due on approval_delivery (state, due_on);

-- Hearings, site visits and examinations, and the time they stop the clock for. A pause without an end gets one: the law
-- knows none that lasts for ever, and what it was for can be reported on like any other.
create sequence approval_proceeding_seq increment by 50;
create table approval_proceeding (
  id bigint not null,
  application_id bigint not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  name_zh varchar(120) not null,
  name_en varchar(200) not null,
  basis_zh varchar(200) not null,
  basis_en varchar(200) not null,
  subject varchar(500) not null,
  arranged_by bigint not null,
  begun_on date not null,
  request_by date,
  requested_on date,
  latest date,
  appointed_at timestamp with time zone,
  appointed_on date,
  place varchar(200),
  chair_id bigint,
  ended_on date,
  findings varchar(2000),
  version integer not null,
  constraint pk_approval_proceeding primary key (id),
  constraint fk_approval_proceeding_application foreign key (application_id) references approval_application (id),
  constraint ck_approval_proceeding_ended check ((state in ('DONE', 'CALLED_OFF')) = (ended_on is not null)),
  constraint ck_approval_proceeding_hearing check ((kind = 'HEARING') = (request_by is not null))
);
create index ix_approval_proceeding_application on approval_proceeding (application_id);
create index ix_approval_proceeding_state on approval_proceeding (state, appointed_on);

create table approval_proceeding_staff (
  proceeding_id bigint not null,
  account_id bigint not null,
  constraint pk_approval_proceeding_staff primary key (proceeding_id, account_id),
  constraint fk_approval_proceeding_staff foreign key (proceeding_id) references approval_proceeding (id)
);
create table approval_proceeding_file (
  proceeding_id bigint not null,
  position integer not null,
  file_id bigint not null,
  constraint pk_approval_proceeding_file primary key (proceeding_id, position),
  constraint fk_approval_proceeding_file foreign key (proceeding_id) references approval_proceeding (id),
  constraint fk_approval_proceeding_file_file foreign key (file_id) references files_file (id)
);

-- Negative ids can't meet those of the sequence.
insert into approval_proceeding (id, application_id, kind, state, name_zh, name_en, basis_zh, basis_en, subject, arranged_by,
  begun_on, latest, ended_on, version)
select -(application_id * 100 + position), application_id, 'EXAMINATION',
  case when to_day is null then 'RUNNING' else 'DONE' end, '期限中止', 'Clock stopped',
  '《中华人民共和国行政许可法》第四十五条', 'Administrative Licensing Law, Article 45', reason, 0, from_day,
  coalesce(to_day, cast(from_day + interval '60' day as date)), to_day, 0
from approval_pause;
alter table approval_pause add column proceeding_id bigint;
update approval_pause set proceeding_id = -(application_id * 100 + position),
  to_day = coalesce(to_day, cast(from_day + interval '60' day as date));
alter table approval_pause alter column proceeding_id set not null;
alter table approval_pause alter column to_day set not null;

-- Accounts of staff, citizens and firms, the roles they carry, and the views that the security realm reads.
create sequence identity_account_seq increment by 50;
create table identity_account (
  id bigint not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  name varchar(120) not null,
  password_hash varchar(200),
  password_temporary boolean not null,
  password_serial integer not null,
  language varchar(5) not null,
  created_at timestamp with time zone not null,
  demo boolean not null,
  version integer not null,
  constraint pk_identity_account primary key (id),
  constraint ck_identity_account_kind check (kind in ('STAFF', 'CITIZEN', 'FIRM', 'SYSTEM')),
  constraint ck_identity_account_state check (state in ('ACTIVE', 'DISABLED'))
);
create table identity_login_name (
  name varchar(120) not null,
  account_id bigint not null,
  constraint pk_identity_login_name primary key (name),
  constraint fk_identity_login_name_account foreign key (account_id) references identity_account (id)
);
create index ix_identity_login_name_account on identity_login_name (account_id);

create table identity_citizen (
  account_id bigint not null,
  name varchar(60) not null,
  resident_id_sealed varchar(200),
  resident_id_index varchar(64),
  mobile_sealed varchar(200),
  mobile_index varchar(64),
  email varchar(120),
  division varchar(12),
  address varchar(200),
  constraint pk_identity_citizen primary key (account_id),
  constraint uk_identity_citizen_resident unique (resident_id_index),
  constraint fk_identity_citizen_account foreign key (account_id) references identity_account (id)
);
create table identity_firm (
  account_id bigint not null,
  name varchar(120) not null,
  credit_code varchar(18) not null,
  contact varchar(60),
  mobile_sealed varchar(200),
  mobile_index varchar(64),
  address varchar(200),
  constraint pk_identity_firm primary key (account_id),
  constraint uk_identity_firm_credit_code unique (credit_code),
  constraint fk_identity_firm_account foreign key (account_id) references identity_account (id)
);

create table identity_role (
  code varchar(60) not null,
  name_zh varchar(60) not null,
  name_en varchar(100) not null,
  scope varchar(20) not null,
  heads boolean not null,
  console_role varchar(40),
  constraint pk_identity_role primary key (code),
  constraint ck_identity_role_scope check (scope in ('OWN', 'UNIT', 'UNIT_AND_BELOW', 'COUNTY'))
);
create table identity_role_permission (
  role varchar(60) not null,
  permission varchar(60) not null,
  constraint pk_identity_role_permission primary key (role, permission),
  constraint fk_identity_role_permission_role foreign key (role) references identity_role (code)
);
create sequence identity_grant_seq increment by 50;
create table identity_grant (
  id bigint not null,
  account_id bigint not null,
  role varchar(60) not null,
  unit_id bigint not null,
  valid_from date not null,
  valid_until date,
  constraint pk_identity_grant primary key (id),
  constraint uk_identity_grant unique (account_id, role, unit_id, valid_from),
  constraint fk_identity_grant_account foreign key (account_id) references identity_account (id),
  constraint fk_identity_grant_role foreign key (role) references identity_role (code),
  constraint fk_identity_grant_unit foreign key (unit_id) references directory_unit (id)
);
create index ix_identity_grant_unit on identity_grant (unit_id, role);

create table identity_sign_in (
  account_id bigint not null,
  at timestamp with time zone not null,
  succeeded boolean not null
);
create index ix_identity_sign_in on identity_sign_in (account_id, at);

create sequence identity_code_seq increment by 50;
create table identity_code (
  id bigint not null,
  purpose varchar(20) not null,
  target_index varchar(64) not null,
  code_hash varchar(200) not null,
  expires_at timestamp with time zone not null,
  attempts integer not null,
  used boolean not null,
  created_at timestamp with time zone not null,
  constraint pk_identity_code primary key (id)
);
create index ix_identity_code_target on identity_code (target_index, created_at);

-- Five failures within a quarter of an hour lock an account until that time is over (GB/T 22239 §8.1.4.1).
create view identity_realm_account as
select a.id as account_id,
  a.password_hash as password_hash,
  case when a.state = 'ACTIVE' and (
    select count(*) from identity_sign_in s
    where s.account_id = a.id and s.succeeded = false
      and s.at > current_timestamp - interval '15' minute
      and s.at > coalesce(
        (select max(t.at) from identity_sign_in t where t.account_id = a.id and t.succeeded = true),
        timestamp with time zone '1970-01-01 00:00:00+00')
  ) < 5 then 1 else 0 end as usable
from identity_account a;

-- Until a one-time password is changed nothing may be done with it but that: portals, tools, session beans and the
-- management console all ask this view.
create view identity_realm_permission as
select g.account_id as account_id, 'PERMISSION' as kind, p.permission as name
from identity_grant g join identity_role_permission p on p.role = g.role
  join identity_account a on a.id = g.account_id and a.password_temporary = false
where g.valid_from <= current_date and (g.valid_until is null or g.valid_until >= current_date)
union
select g.account_id as account_id, 'CONSOLE' as kind, r.console_role as name
from identity_grant g join identity_role r on r.code = g.role
  join identity_account a on a.id = g.account_id and a.password_temporary = false
where r.console_role is not null
  and g.valid_from <= current_date and (g.valid_until is null or g.valid_until >= current_date)
union
select a.id as account_id, 'PERMISSION' as kind, 'intranet.use' as name
from identity_account a where a.kind = 'STAFF' and a.password_temporary = false
union
select a.id as account_id, 'PERMISSION' as kind, 'portal.file' as name
from identity_account a where a.kind in ('CITIZEN', 'FIRM') and a.password_temporary = false
union
select a.id as account_id, 'PERMISSION' as kind, 'password.change' as name
from identity_account a where a.password_temporary = true;

insert into identity_account
  (id, kind, state, name, password_temporary, password_serial, language, created_at, demo, version)
values (0, 'SYSTEM', 'ACTIVE', '系统', false, 0, 'zh', timestamp with time zone '2026-01-01 00:00:00+00', false, 0);

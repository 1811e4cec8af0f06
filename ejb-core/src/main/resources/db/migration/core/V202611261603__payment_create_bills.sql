-- Demands for payment and how they were settled. Amounts are whole fen.
create sequence payment_bill_seq increment by 50;
create table payment_bill (
  id bigint not null,
  number varchar(30) not null,
  subject_system varchar(40) not null,
  subject_number varchar(60) not null,
  title_zh varchar(200) not null,
  title_en varchar(300) not null,
  payer varchar(120) not null,
  unit_id bigint not null,
  amount bigint not null,
  basis_zh varchar(200) not null,
  basis_en varchar(300) not null,
  state varchar(20) not null,
  means varchar(20),
  demanded_at timestamp with time zone not null,
  paid_at timestamp with time zone,
  receipt_number varchar(80),
  cashier_id bigint,
  provider varchar(40),
  transaction_number varchar(80),
  ended_at timestamp with time zone,
  ended_by bigint,
  reason varchar(500),
  demo boolean not null,
  version integer not null,
  constraint pk_payment_bill primary key (id),
  constraint uk_payment_bill_number unique (number),
  constraint uk_payment_bill_receipt unique (receipt_number),
  constraint uk_payment_bill_transaction unique (provider, transaction_number),
  constraint fk_payment_bill_unit foreign key (unit_id) references directory_unit (id),
  constraint ck_payment_bill_amount check (amount > 0),
  constraint ck_payment_bill_paid check ((state in ('PAID', 'REFUNDED')) = (paid_at is not null and receipt_number is not null))
);
create index ix_payment_bill_subject on payment_bill (subject_system, subject_number);
create index ix_payment_bill_unit on payment_bill (unit_id, state);
create index ix_payment_bill_paid on payment_bill (paid_at);

create table payment_demo_order (
  token varchar(32) not null,
  bill varchar(30) not null,
  amount bigint not null,
  title varchar(200) not null,
  return_to varchar(300) not null,
  paid boolean not null,
  refunded boolean not null,
  constraint pk_payment_demo_order primary key (token),
  constraint uk_payment_demo_order_bill unique (bill)
);

-- Windows take money; heads waive it or give it back.
insert into identity_role_permission (role, permission) values
  ('township.acceptance', 'payment.cash'), ('window.acceptance', 'payment.cash'),
  ('township.head', 'payment.waive'), ('department.head', 'payment.waive'),
  ('township.acceptance', 'payment.read'), ('window.acceptance', 'payment.read'),
  ('township.head', 'payment.read'), ('department.head', 'payment.read');

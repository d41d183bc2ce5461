-- The yardstick: the same bid as one stored procedure, as lean as PostgreSQL can do it. Lock the lot, look at state, deadline
-- and bidder, append the bid, move the price and the close, append a record chained by hash; one durable commit.
drop schema if exists yardstick cascade;
create schema yardstick;

create table yardstick.lot (
  id integer primary key,
  open boolean not null default true,
  price numeric(18,2) not null default 1000,
  increment numeric(18,2) not null default 10,
  bids bigint not null default 0,
  leader integer,
  closes_at timestamptz not null default clock_timestamp() + interval '1 day',
  head bytea not null default decode(repeat('00', 32), 'hex')
);
create table yardstick.bidder (
  lot_id integer not null references yardstick.lot(id),
  no integer not null,
  paid boolean not null default true,
  barred boolean not null default false,
  primary key (lot_id, no)
);
create table yardstick.bid (
  lot_id integer not null,
  seq bigint not null,
  bidder integer not null,
  price numeric(18,2) not null,
  at timestamptz not null,
  primary key (lot_id, seq)
);
create table yardstick.audit (
  id bigint generated always as identity primary key,
  lot_id integer not null,
  facts jsonb not null,
  previous bytea not null,
  hash bytea not null
);
insert into yardstick.lot(id) select generate_series(1, 1000);
insert into yardstick.bidder(lot_id, no) select lot, no from generate_series(1, 1000) lot, generate_series(1, 20) no;

-- Without telling anybody. Answers the number of the bid, or null where it is refused.
create function yardstick.place_bid_q(which integer, who integer) returns bigint language plpgsql as $$
declare
  l yardstick.lot;
  qualified boolean;
  moment timestamptz;
  amount numeric(18,2);
  link bytea;
begin
  select * into l from yardstick.lot where id = which for update;
  moment := clock_timestamp();
  if not l.open or moment >= l.closes_at then return null; end if;
  select paid and not barred into qualified from yardstick.bidder where lot_id = which and no = who;
  if qualified is not true then return null; end if;
  amount := l.price + l.increment;
  link := sha256(l.head || convert_to(concat_ws('|', which, l.bids + 1, who, amount), 'utf8'));
  insert into yardstick.bid values (which, l.bids + 1, who, amount, moment);
  update yardstick.lot
    set price = amount, bids = l.bids + 1, leader = who, head = link,
        closes_at = greatest(l.closes_at, moment + interval '5 minutes')
    where id = which;
  insert into yardstick.audit(lot_id, facts, previous, hash)
    values (which, jsonb_build_object('seq', l.bids + 1, 'bidder', who, 'price', amount), l.head, link);
  return l.bids + 1;
end $$;

-- The same, and watchers are told by NOTIFY in the transaction.
create function yardstick.place_bid(which integer, who integer) returns bigint language plpgsql as $$
declare
  seq bigint;
begin
  seq := yardstick.place_bid_q(which, who);
  if seq is not null then perform pg_notify('yardstick', which || ':' || seq); end if;
  return seq;
end $$;

-- Rounds over sources get numbers that go up on all nodes; the clocks of two nodes may be behind each other.
create sequence search_round_seq start with 4000000000000;

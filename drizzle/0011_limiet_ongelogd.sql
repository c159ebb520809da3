-- Counts of requests are of use for a day at most and may go with a crash: they need not wait for the disk, as what a person did must.
ALTER TABLE "rate_limit" SET UNLOGGED;

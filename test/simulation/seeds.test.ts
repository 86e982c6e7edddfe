// Stories in which everything may go wrong, by seeds: they end as the story in which nothing did.
import { testSeeds } from './seed-batches';

testSeeds(1, 650);

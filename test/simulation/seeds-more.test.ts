// The next seeds, beside the first.
import { testSeeds } from './seed-batches';

testSeeds(651, 650);

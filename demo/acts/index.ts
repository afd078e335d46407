/** The acts of the demonstration, oldest first. */
import type { DemoAct } from './act.ts';
import { CHOIR_2019, GREEN_SPACES_2019, INITIATIVES_2019 } from './year-2019.ts';
import { WORKSHOPS_2020 } from './year-2020.ts';
import { INITIATIVES_2021, OBSERVATORY_2021, SPORTS_2021 } from './year-2021.ts';
import { BALLOON_2022, NEIGHBOURHOOD_2022, SEEDS_2022 } from './year-2022.ts';
import { GARDENS_2023, INITIATIVES_2023, WORKSHOPS_2023 } from './year-2023.ts';
import { FESTIVAL_2024, WATER_REPORT_2024 } from './year-2024.ts';

/** Those that can be read. */
export const READABLE_ACTS: readonly DemoAct[] = [
  INITIATIVES_2019,
  GREEN_SPACES_2019,
  WORKSHOPS_2020,
  INITIATIVES_2021,
  SPORTS_2021,
  OBSERVATORY_2021,
  NEIGHBOURHOOD_2022,
  BALLOON_2022,
  SEEDS_2022,
  INITIATIVES_2023,
  GARDENS_2023,
  WORKSHOPS_2023,
  FESTIVAL_2024,
  WATER_REPORT_2024,
];

/** Published as a picture of its pages. */
export const SCANNED_ACT: DemoAct = CHOIR_2019;

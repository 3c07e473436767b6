export const TRAIL = "aws:cloudtrail/trail:Trail";
export const EVENT_DATA_STORE = "aws:cloudtrail/eventDataStore:EventDataStore";

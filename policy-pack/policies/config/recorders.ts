export const RECORDER = "aws:cfg/recorder:Recorder";

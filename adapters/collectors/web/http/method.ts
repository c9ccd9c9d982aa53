export type Method = 'GET' | 'OPTIONS' | 'TRACE';

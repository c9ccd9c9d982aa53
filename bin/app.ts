import { probantApp } from '../lib/probant-app.ts';

probantApp({ outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out' }).synth();

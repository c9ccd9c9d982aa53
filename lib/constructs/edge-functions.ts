import {
  Function as EdgeFunction,
  FunctionCode,
  FunctionRuntime,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** Paths of the application are pages of one file. An error page would answer for the API too. */
const onePage = `function handler(event) {
  var request = event.request;
  if (!/\\.[a-z0-9]+$/.test(request.uri)) request.uri = '/index.html';
  return request;
}`;

/** Behind us the gateway sees our address: this is the viewer's, for rate limits and the trail. */
const nameViewer = `function handler(event) {
  var request = event.request;
  request.headers['x-probant-viewer'] = { value: event.viewer.ip };
  return request;
}`;

const edgeFunction = (scope: Construct, id: string, code: string) =>
  new EdgeFunction(scope, id, {
    code: FunctionCode.fromInline(code),
    runtime: FunctionRuntime.JS_2_0,
  });

export const onePageFunction = (scope: Construct) => edgeFunction(scope, 'OnePage', onePage);
export const nameViewerFunction = (scope: Construct) =>
  edgeFunction(scope, 'NameViewer', nameViewer);

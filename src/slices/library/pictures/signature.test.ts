// A file is what its bytes say, whatever it is called.
import { describe, expect, test } from 'vitest';
import { pictureKindOf } from './signature.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('refused, with what it is', () => {
  test.each([
    ['', 'empty'],
    ['just words', 'unknown'],
    ['\xff\xd8', 'unknown'],
    ['%PDF-1.7', 'pdf'],
    ['PK\x03\x04word/document.xml', 'zip'],
    ['<!DOCTYPE html><img src=x>', 'html'],
    ['  \n<html><svg onload=alert(1)></svg>', 'html'],
    ['<script>alert(1)</script>', 'html'],
    ['\0\0\0\x18ftypmp42\0\0\0\0isommp42', 'video'],
    ['RIFF\0\0\0\0AVI LIST', 'video'],
    ['RIFF\0\0\0\0WAVEfmt ', 'unknown'],
    ['BM\0\0\0\0', 'bmp'],
    ['8BPS\0\x01', 'photoshop'],
    ['MZ\x90', 'program'],
    ['\x1f\x8b\x08', 'unknown'],
  ])('%j is %s', (text, found) => {
    expect(() => pictureKindOf(bytes(text))).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'library.picture-type', params: { found } }),
    );
  });

  test.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a drawing -->\n<svg onload="alert(1)"/>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" ""><x/>',
    '\xff\xfe<\0s\0v\0g\0 \0/\0>\0',
  ])('%j is a drawing', text => {
    expect(() => pictureKindOf(bytes(text))).toThrow(
      expect.objectContaining({ code: 'library.picture-svg' }),
    );
  });
});

test.each([
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
  ['GIF89a', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf', 'heif'],
  ['\0\0\0\x1cftypheic\0\0\0\0mif1heicmiaf', 'heif'],
])('%j is %s', (text, kind) => expect(pictureKindOf(bytes(text))).toBe(kind));

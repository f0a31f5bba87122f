import { expect, test } from 'vitest'
import { coatKind } from './coat.ts'

const kindOf = (text: string) => coatKind(new TextEncoder().encode(text))

test('a picture is known by its first bytes, not by its name', () => {
  expect(coatKind(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toBe('png')
  expect(coatKind(Uint8Array.of(0xff, 0xd8, 0xff))).toBeNull()
  expect(kindOf('<svg xmlns="http://www.w3.org/2000/svg"/>')).toBe('svg')
  expect(kindOf('\uFEFF<?xml version="1.0"?>\n<!-- Nacka -->\n<svg:svg/>')).toBe('svg')
  expect(kindOf('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<svg/>')).toBe('svg')
  for (const other of ['', 'svg', '<html><svg/></html>', '<svgx/>', 'x<svg/>']) expect(kindOf(other)).toBeNull()
})

test('an SVG that declares entities or a document type of its own is none', () => {
  expect(kindOf('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>')).toBeNull()
  expect(kindOf('<!DOCTYPE svg [<!ELEMENT a ANY>]><svg/>')).toBeNull()
})

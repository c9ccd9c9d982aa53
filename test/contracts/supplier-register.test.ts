import { bodacc } from '#adapters/registries/bodacc.ts';
import { inseeSirene } from '#adapters/registries/insee-sirene.ts';
import { rechercheEntreprises } from '#adapters/registries/recherche-entreprises.ts';
import { vies } from '#adapters/registries/vies.ts';
import { describeSupplierRegister } from './supplier-register.ts';

const name = 'ÉBÉNISTERIE KERVADEC';

describeSupplierRegister({
  name: 'Recherche d’entreprises',
  wire: 'recherche-entreprises',
  make: rechercheEntreprises,
  known: { kind: 'unit', name, state: 'active' },
  unknown: { kind: 'unknown-unit' },
});

describeSupplierRegister({
  name: 'API Sirene 3.11',
  wire: 'insee',
  make: (access) => inseeSirene({ ...access, apiKey: 'key' }),
  known: { kind: 'unit', name, state: 'active' },
  unknown: { kind: 'unknown-unit' },
});

describeSupplierRegister({
  name: 'BODACC',
  wire: 'bodacc',
  make: bodacc,
  known: { total: 2 },
  unknown: { total: 0, notices: [] },
});

describeSupplierRegister({
  name: 'VIES',
  wire: 'vies',
  make: vies,
  known: { valid: true, provenance: 'derived', name },
  unknown: { valid: false, provenance: 'derived', name: null },
});

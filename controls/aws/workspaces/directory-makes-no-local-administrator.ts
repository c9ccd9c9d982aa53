import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.workspaces.directory-makes-no-local-administrator',
  resource: 'aws.workspaces.directory',
  severity: 'medium',
  title: {
    fr: 'Les utilisateurs de WorkSpaces n’administrent pas leur poste',
    en: 'Users of WorkSpaces do not administer their machine',
  },
  risk: {
    fr: 'Un programme piégé ouvert par l’utilisateur prend tout le poste, s’y installe et coupe ses protections.',
    en: 'A booby-trapped program that the user opens takes the whole machine, settles in and cuts its protections.',
  },
  remedy: {
    fr: 'Retirez « administrateur local » du répertoire, puis recréez les postes : le réglage ne vaut que pour les nouveaux.',
    en: 'Turn “local administrator” off for the directory, then rebuild machines: the setting holds for new ones only.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/update-directory-details.html',
  },
  maps: {
    'anssi-hygiene': ['29'],
    'iso27001-2022': ['A.8.2', 'A.8.19'],
    'nist-800-53-r5': ['AC-6', 'CM-11'],
    'pci-dss-4.0': ['7.2.2'],
  },
  attack: ['T1548', 'T1078'],
  require: { usersAdministerTheirMachine: isFalse },
});

export const cases: Cases<'aws.workspaces.directory'> = {
  pass: [{ usersAdministerTheirMachine: false }],
  fail: [{ usersAdministerTheirMachine: true }],
};

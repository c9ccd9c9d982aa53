import { useQuery } from '@tanstack/react-query';
import { Check, CircleAlert } from 'lucide-react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import type { CompanyCardBody } from '#core/contract/companies.ts';
import { recogniseIdentifier } from '#core/domain/identifier.ts';
import { companiesQuery } from '../api/queries.ts';
import { formatSiren } from '../locales/format.ts';
import type { MessageId } from '../locales/fr.ts';
import { useText } from '../locales/text.tsx';
import { landmark } from '../ui/landmark.ts';
import { useDebounced } from '../ui/use-debounced.ts';
import { type Feedback, feedbackOn, shortestName } from './identifier-feedback.ts';

const everything = () => true;

/** Companies by name; numbers are recognised without asking anybody. */
const useCompanySearch = (text: string) => {
  const settled = useDebounced(text.trim());
  const searchable = recogniseIdentifier(settled).kind === 'name' && settled.length >= shortestName;
  return useQuery({ ...companiesQuery(settled), enabled: searchable });
};

export const companyLabel = (company: CompanyCardBody): string =>
  company.name ?? formatSiren(company.siren);

const FeedbackLine = ({ feedback }: { feedback: Feedback }) => {
  const { t } = useText();
  const Icon = feedback.tone === 'right' ? Check : CircleAlert;
  return (
    <Text slot="description" className={`hint is-${feedback.tone}`}>
      {feedback.tone === 'neutral' ? null : <Icon size={14} aria-hidden />}
      <span aria-live="polite">{t(feedback.says, feedback.values)}</span>
    </Text>
  );
};

const CompanyOption = ({ company }: { company: CompanyCardBody }) => {
  const { t } = useText();
  return (
    <ListBoxItem id={company.siren} textValue={companyLabel(company)} className="option">
      <Text slot="label">{company.name ?? t('common.masked')}</Text>
      <Text slot="description" className="small soft">
        {[
          formatSiren(company.siren),
          company.city,
          company.state === 'ceased' && t('company.ceased'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </ListBoxItem>
  );
};

const emptyReason = (search: { isError: boolean; isSuccess: boolean }): MessageId => {
  if (search.isError) return 'new.searchFailed';
  return search.isSuccess ? 'new.noCompany' : 'new.searching';
};

/** ONE field: a number is recognised as typed, anything else is looked for as a name. */
export const CompanyField = (props: {
  text: string;
  chosen: boolean;
  onText: (text: string) => void;
  onChoose: (company: CompanyCardBody) => void;
}) => {
  const { t } = useText();
  const search = useCompanySearch(props.text);
  const identifier = recogniseIdentifier(props.text);
  const naming =
    !props.chosen && identifier.kind === 'name' && props.text.trim().length >= shortestName;
  const companies = naming ? (search.data?.companies ?? []) : [];
  const feedback: Feedback = props.chosen
    ? { tone: 'right', says: 'identifier.chosen' }
    : feedbackOn(identifier, props.text);
  return (
    <ComboBox
      className="field"
      items={companies}
      inputValue={props.text}
      onInputChange={props.onText}
      onChange={(key) => {
        const company = companies.find(({ siren }) => siren === key);
        if (company) props.onChoose(company);
      }}
      defaultFilter={everything}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={naming}
    >
      <Label className="field-label">{t('new.field')}</Label>
      <Input
        className="input big"
        data-search
        placeholder={t('new.placeholder')}
        autoComplete="off"
        spellCheck="false"
        aria-invalid={feedback.tone === 'wrong'}
      />
      <FeedbackLine feedback={feedback} />
      <Popover className="popover options" isNonModal UNSTABLE_portalContainer={landmark()}>
        <ListBox<CompanyCardBody>
          className="menu"
          renderEmptyState={() => <p className="option soft">{t(emptyReason(search))}</p>}
        >
          {(company) => <CompanyOption company={company} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

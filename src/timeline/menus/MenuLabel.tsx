import { Icon } from '../../ui/Icon.tsx';

/** What a menu's button shows: on a phone the icon alone stands for the name. */
export const MenuLabel = ({
  icon,
  name,
}: {
  readonly icon: 'calendar' | 'sliders';
  readonly name: string;
}) => (
  <>
    <Icon name={icon} />
    <span>{name}</span>
  </>
);

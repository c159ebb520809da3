export interface WrongSetting {
	readonly setting: string;
	readonly message: string;
}

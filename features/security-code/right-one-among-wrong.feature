@area:security-code
Feature: The security code: the right one among wrong ones
  A service declares whether the right code resets the count of wrong ones.

  @rule:KSC-09
  Rule: After more wrong security codes than allowed, the service MUST block access to the keychain

    Example: in an account with a second factor, the right security code is refused after too many wrong ones
      Given Ada has an account with a second factor
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And Ada has signed in on a new tablet
      And Ada has entered the maximum number of wrong security codes on the tablet
      When Ada enters her security code on the tablet
      Then it is refused
      And nothing was sent

    Scenario Outline: where the limit is <limit>, the right security code is <verdict> after one wrong one
      Given the service declares "ksc.lock_after" as "<limit>"
      And Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has signed in on a new tablet
      And Ada has entered 1 wrong security code on the tablet
      When Ada enters her security code on the tablet
      Then it is <verdict>

      Examples: small limits
        | limit | verdict  |
        | 1     | refused  |
        | 2     | accepted |

  @rule:KSC-10
  Rule: The right security code MUST work until more wrong ones than allowed have been entered

    Example: a right security code does not reset the count of wrong ones where the service declares that
      Given the service declares "ksc.success_resets" as "false"
      And Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has signed in on a new tablet
      And Ada has entered all but one of the allowed wrong security codes on the tablet
      And Ada has entered her security code on the tablet
      And Ada has entered 1 wrong security code on the tablet
      When Ada enters her security code on the tablet
      Then it is refused

    Scenario Outline: failed attempts to enter <other> are not counted as failed attempts to enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has failed once to enter <other>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples: counts that are not shared
        | secret                            | other                                                |
        | the security code of the keychain | the sign-in code                                     |
        | the security code of the keychain | the texted code that lets a device join the keychain |
        | the security code of the keychain | the account password at sign-in                      |
        | the security code of the keychain | the account password before turning the keychain on  |
        | the security code of the keychain | the account password before resetting the keychain   |
        | the security code of the keychain | the code that resets a forgotten password            |

@area:features
Feature: Features that demand two-factor authentication
  Some features are so delicate that a service opens them to well guarded accounts only.
  The service declares the name of such a feature.

  @rule:FEATURE-01
  Rule: Certain features MUST be available only to accounts with two-factor on

    Example: the owner of an account with two-factor on can use the feature
      Given Ada has an account with two-factor authentication
      When Ada uses the feature that requires two-factor
      Then it is accepted
      And the feature works for Ada

    Example: the owner of an account without a second factor cannot use the feature
      Given Ada has an account without a second factor
      When Ada uses the feature that requires two-factor
      Then it is refused
      And the feature does not work for Ada

    Example: Ada can use the feature on a new client after she entered the code
      Given Ada has an account with two-factor authentication
      And Ada has signed in on a new client
      When Ada uses the feature that requires two-factor on the client
      Then it is accepted

    Example: Ada cannot use the feature on a new client before she enters the code
      Given Ada has an account with two-factor authentication
      And Ada has begun to sign in on a new client
      When Ada uses the feature that requires two-factor on the client
      Then it is refused
      And nothing changed

    Scenario Outline: the owner of an account without a second factor cannot use the feature on a signed-in <device>
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted <device> at version "99.0"
      When Ada uses the feature that requires two-factor on the <device>
      Then it is refused
      And the feature does not work for Ada

      Examples: however new the device is
        | device |
        | phone  |
        | Mac    |

    Example: Ada cannot use the feature on a new client after she left two-factor with the undo link
      Given the service lets people turn two-factor authentication off
      And Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has signed in on a new tablet
      And Ada has followed the undo link
      And Ada has signed in on a new client
      When Ada uses the feature that requires two-factor on the client
      Then it is refused

    @edition:2fa-2017
    Example: Ada cannot go on using the feature after she turned two-factor off
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And the feature works for Ada
      And Ada has turned two-factor authentication off
      When Ada uses the feature that requires two-factor
      Then it is refused
      And the feature does not work for Ada

    Example: Ada cannot use the feature while she turns two-factor on
      Given the service lets people turn two-factor authentication on
      And Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      When Ada uses the feature that requires two-factor
      Then it is refused
      And the feature does not work for Ada

    Example: Ada can use the feature on a new client after she has turned two-factor on
      Given the service lets people turn two-factor authentication on
      And Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has signed in on a new client
      When Ada uses the feature that requires two-factor on the client
      Then it is accepted

  @rule:FEATURE-02
  Rule: Two-step MUST NOT give access to a feature that requires two-factor

    Example: the owner of an account with two-step cannot use the feature
      Given Ada has an account with two-step verification
      When Ada uses the feature that requires two-factor
      Then it is refused
      And the feature does not work for Ada

    Example: the owner of an account with two-step cannot use the feature after a sign-in with a code
      Given Ada has an account with two-step verification
      And Ada has signed in on a new client
      When Ada uses the feature that requires two-factor on the client
      Then it is refused

    Example: the owner of an account with two-factor can use the feature
      Given Ada has an account with two-factor authentication
      When Ada uses the feature that requires two-factor
      Then it is accepted
      And the feature works for Ada

    Example: the owner of an account with two-step cannot use the feature on a trusted device
      Given Ada has an account with two-step verification
      When Ada uses the feature that requires two-factor on her trusted phone
      Then it is refused
      And the feature does not work for Ada

    Example: the owner of an account with two-step and two trusted devices cannot use the feature
      Given Ada has an account with two-step verification
      And Ada also has a trusted tablet
      When Ada uses the feature that requires two-factor
      Then it is refused
      And the feature does not work for Ada

@area:sign-in
Feature: Signing in: the request that the owner refused
  An owner who does not recognise a sign-in refuses it on a trusted device. That
  stops it, and nothing but it: the owner's own next sign-in goes through.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-18
  Rule: Refusing the request MUST block that sign-in

    Example: a code that was sent before
      Given the service can send codes by text
      And Ada has a texted code for a new tablet
      And Ada has refused the request on her trusted phone
      When Ada enters that code on the tablet
      Then it is refused
      And Ada is not signed in on the tablet

    Example: a code that another trusted device shows
      Given Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      And Ada has allowed the request on her trusted Mac
      And Ada has refused the request on her trusted phone
      When Ada enters that code on the tablet
      Then it is refused
      And Ada is not signed in on the tablet

    Example: a code that a trusted device generates
      Given trusted devices can generate codes
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada enters the code generated on her trusted phone on the tablet
      Then it is refused
      And Ada is not signed in on the tablet

    Example: a sign-in that was not refused goes through
      Given the service can send codes by text
      And Ada has a texted code for a new tablet
      And Ada has begun to sign in on a new Mac
      And Ada has refused the request on her trusted phone
      When Ada enters that code on the tablet
      Then it is accepted
      And Ada is signed in on the tablet
      And Ada is not signed in on the Mac

    Example: refused on one device and allowed on another, where a refusal ends this prompt alone
      Given the service declares "signin.deny_scope" as "prompt"
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada allows the request on her trusted Mac
      Then it is accepted
      And Ada sees a code on her trusted Mac
      And that code signs Ada in on the tablet

    Example: a code that is appended to the password
      Given the service knows clients without a place for a code
      And the service declares "signin.deny_scope" as "attempt"
      And the service declares "code.binding" as "sign-in"
      And Ada has begun to sign in on a new third-generation TV box
      And Ada has a texted code for the third-generation TV box
      And Ada has refused the request on her trusted phone
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then it is refused
      And Ada is not signed in on the third-generation TV box

    Example: a code that is appended to the password of a sign-in that was not refused
      Given the service knows clients without a place for a code
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      And Ada has begun to sign in on a new third-generation TV box
      When Ada signs in on the third-generation TV box with the password followed by a texted code
      Then Ada is signed in on the third-generation TV box

  @rule:SIGNIN-19
  Rule: A refused request MUST NOT yield a code on the device that refused it

    Example: refused
      Given the service declares "signin.approval_before_code" as "true"
      And Ada has begun to sign in on a new tablet
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada sees no code on her trusted phone

    Example: refused, and allowed in a second thought
      Given the service declares "signin.approval_before_code" as "true"
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada allows the request on her trusted phone
      Then Ada sees no code on her trusted phone
      And Ada is not signed in on the tablet

    Example: allowed
      Given Ada has begun to sign in on a new tablet
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada sees a code on her trusted phone
      And that code signs Ada in on the tablet

    Example: the same where a refusal ends this prompt alone
      Given the service declares "signin.deny_scope" as "prompt"
      And the service declares "signin.approval_before_code" as "true"
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada allows the request on her trusted phone
      Then Ada sees no code on her trusted phone

  @rule:SIGNIN-20
  Rule: The service must let a user who refused a request by accident sign in with a new code from a trusted device

    Example: in a sign-in that is begun again, where a refusal ends the whole sign-in
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      And Ada has begun to sign in again on the tablet
      When Ada enters the code generated on her trusted phone on the tablet
      Then it is accepted
      And Ada is signed in on the tablet

    Example: a sign-in that is begun again asks for a code as ever
      Given Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada signs in again on the tablet
      Then a code is asked for
      And Ada is not signed in on the tablet
      And the code generated on her trusted phone signs Ada in on the tablet

    Example: in the same sign-in, where a refusal ends this prompt alone
      Given the service declares "signin.deny_scope" as "prompt"
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada enters the code generated on her trusted phone on the tablet
      Then it is accepted
      And Ada is signed in on the tablet
